package id.canting.survey;

import id.canting.exchange.cell.Finding;
import java.util.List;

/**
 * What became of a row of the grid.
 *
 * @param row its place among those sent, from 0
 * @param stored whether it is stored now, or was before; else it stays with the findings
 */
public record GridRow(int row, boolean stored, List<Finding> findings) {}
