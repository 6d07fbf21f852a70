package id.canting.shared.web;

/**
 * A filter that is at work.
 *
 * @param without the address without it
 */
public record Chip(String label, String value, Address without) {}
