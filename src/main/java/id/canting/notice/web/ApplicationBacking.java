package id.canting.notice.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.notice.NoticeFacts;
import id.canting.notice.Notices;
import id.canting.notice.application.ApplicationRecord;
import id.canting.notice.application.ApplicationService;
import id.canting.notice.application.CreditService;
import id.canting.notice.application.DecisionService;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.shared.web.Draft;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One application as officers see it: what happened, and what they may do with it. */
@Named("oneApplication")
@RequestScoped
public class ApplicationBacking {
  @Inject ApplicationService service;
  @Inject DecisionService decisions;
  @Inject CreditService credits;
  @Inject Notices notices;
  @Inject EligibilityWords words;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject Notice said;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private final Draft form = new Draft();
  private @Nullable ApplicationRecord record;
  private @Nullable NoticeFacts facts;

  public void load() {
    user.require(Permission.APPLICATION_DECIDE);
    getRecord();
  }

  public ApplicationRecord getRecord() {
    if (record == null) {
      record = service.get(notice(), business());
    }
    return record;
  }

  public String getTitle() {
    if (facts == null) {
      facts = notices.named(notice());
    }
    return facts.title(frame.getLanguage());
  }

  public Draft getForm() {
    return form;
  }

  public List<String> getReasons() {
    return words.of(getRecord().row().reasons(), frame.getLocale());
  }

  public String accept() {
    decisions.accept(notice(), business(), form.text("reason"));
    return done("notice.application.accepted");
  }

  public String move() {
    Integer position = form.number("position");
    form.check();
    decisions.move(notice(), business(), position, form.text("reason"));
    return done("notice.application.moved");
  }

  public String withdraw() {
    service.withdraw(notice(), business());
    return done("notice.application.withdrawn");
  }

  public String sendToBank() {
    credits.sendToBank(notice(), business());
    return done("notice.application.at-bank");
  }

  public String grant() {
    CreditService.Grant grant = new CreditService.Grant(form.whole("amount"), form.day("day"));
    form.check();
    credits.grant(notice(), business(), grant);
    return done("notice.application.granted");
  }

  public String refuse() {
    credits.refuse(notice(), business(), form.text("reason"));
    return done("notice.application.bank-refused");
  }

  public String use() {
    CreditService.NewUse use = new CreditService.NewUse(form.day("day"), form.whole("used"), form.text("purpose"), form.text("note"));
    form.check();
    credits.noteUse(notice(), business(), use);
    return done("notice.application.used.done");
  }

  private String done(String key) {
    said.next(key, "");
    return "/notice/application.xhtml?faces-redirect=true&notice=" + getRecord().row().notice() + "&business=" + getRecord().row().business();
  }

  private String notice() {
    return Objects.requireNonNullElse(parameters.get("notice"), "");
  }

  private String business() {
    return Objects.requireNonNullElse(parameters.get("business"), "");
  }
}
