package id.canting.survey.web;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.survey.RoundRecord;
import id.canting.survey.RoundService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rounds, the latest period first. */
@Named("rounds")
@RequestScoped
public class RoundsBacking {
  private static final int SIZE = 20;
  private static final Map<String, Comparator<RoundRecord>> ORDERS = Map.of("period", Comparator.comparing(RoundRecord::firstDay).thenComparing(RoundRecord::lastDay));

  @Inject RoundService service;
  @Inject FrameBacking frame;

  private Page<RoundRecord> page = new Page<>(0, 0, SIZE, List.of());

  public void load() {
    Address here = frame.getHere();
    page = PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "-period", ORDERS.keySet()).of(service.list(), ORDERS);
  }

  public Page<RoundRecord> getPage() {
    return page;
  }

  /** Look of where a round stands. */
  public String look(String status) {
    return switch (status) {
      case "open" -> "info";
      case "in_review" -> "wait";
      default -> "ok";
    };
  }
}
