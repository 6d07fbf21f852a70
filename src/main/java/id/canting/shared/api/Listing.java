package id.canting.shared.api;

import id.canting.shared.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that leaves as csv or as a workbook, row by row.
 *
 * @param name of the file, without its ending
 * @param header names that imports know
 * @param rows hands over each row once: texts, numbers, days, null for an empty cell
 */
public record Listing(String name, List<String> header, Consumer<Consumer<List<@Nullable Object>>> rows) {
  public static final String CSV = "text/csv";
  public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** @param personal whether only who may see persons gets the column */
  public record Column<R>(String name, boolean personal, Function<R, @Nullable Object> value) {
    public static <R> Column<R> of(String name, Function<R, @Nullable Object> value) {
      return new Column<>(name, false, value);
    }

    public static <R> Column<R> personal(String name, Function<R, @Nullable Object> value) {
      return new Column<>(name, true, value);
    }
  }

  /**
   * @param persons whether the caller may see persons; without, the personal columns are absent
   * @param records hands over each record once
   */
  public static <R> Listing of(String name, List<Column<R>> columns, boolean persons, Consumer<Consumer<R>> records) {
    List<Column<R>> shown = columns.stream().filter(c -> persons || !c.personal()).toList();
    return new Listing(name, shown.stream().map(Column::name).toList(), sink -> records.accept(one -> {
      List<@Nullable Object> row = new ArrayList<>(shown.size());
      shown.forEach(column -> row.add(column.value().apply(one)));
      sink.accept(row);
    }));
  }

  /**
   * The records of a long list, read in portions while the file is written.
   *
   * @param first read already, so that a refusal is told before the file begins
   * @param size of a full portion; a smaller one is the last
   * @param after gives the portion that follows a record
   */
  public static <R> Consumer<Consumer<R>> portions(List<R> first, int size, Function<R, List<R>> after) {
    return sink -> {
      List<R> portion = first;
      while (!portion.isEmpty()) {
        portion.forEach(sink);
        portion = portion.size() < size ? List.of() : after.apply(portion.get(portion.size() - 1));
      }
    };
  }

  /** As {@link #portions}, for lists that are read by pages of {@link PageRequest#MAX_SIZE}. @param page gives one, from 0; the first is read at once */
  public static <R> Consumer<Consumer<R>> pages(IntFunction<List<R>> page) {
    int[] next = {1};
    return portions(page.apply(0), PageRequest.MAX_SIZE, last -> page.apply(next[0]++));
  }

  /**
   * The answer in the form that the caller accepts first: JSON, csv or a workbook.
   *
   * @param json what JSON shows
   * @param listing what the files show; its first rows should be read here, so that a refusal is told before the file begins
   */
  public static Response answer(HttpHeaders headers, Supplier<?> json, Supplier<Listing> listing) {
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        break;
      }
      for (String type : List.of(CSV, XLSX)) {
        if (accepted.isCompatible(MediaType.valueOf(type))) {
          return Response.ok(listing.get(), type.equals(CSV) ? CSV + ";charset=UTF-8" : XLSX).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
        }
      }
    }
    return Response.ok(json.get(), MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }
}
