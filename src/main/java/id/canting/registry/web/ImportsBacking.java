package id.canting.registry.web;

import id.canting.exchange.ImportRule;
import id.canting.exchange.ImportRun;
import id.canting.exchange.ImportService;
import id.canting.exchange.cell.Verdict;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Role;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.Draft;
import id.canting.shared.web.ErrorsBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Once;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of imports and the form that sends a file. */
@Named("imports")
@RequestScoped
public class ImportsBacking {
  private static final int SIZE = 20;
  private static final String FILE = "file";
  private static final String CHECK = "check";
  /** A larger file is judged while the user looks at its progress. */
  private static final long JUDGED_AT_ONCE = 256 * 1024;

  @Inject ImportService service;
  @Inject CurrentUser user;
  @Inject ErrorsBacking errors;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Once once;

  private final Draft form = new Draft();
  private @Nullable Part file;
  private @Nullable Page<ImportRun> page;

  public void load() {
    user.require(Permission.IMPORT);
    String kind = frame.getHere().first("kind");
    form.show("kind", kind == null ? "businesses" : kind).show("way", CHECK).setToken(once.getToken());
  }

  public Draft getForm() {
    return form;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public Page<ImportRun> getPage() {
    if (page == null) {
      page = service.list(PageRequest.of(frame.getHere().first("page"), frame.getHere().first("size"), null, SIZE, "id", Set.of("id")));
    }
    return page;
  }

  public List<SelectItem> getKinds() {
    return Stream.of("businesses", "craftspeople", "responses", "attendance").filter(k -> !k.equals("attendance") || user.may(Permission.ATTENDANCE_ENTER)).map(k -> new SelectItem(k, texts.get("registry.import-kind." + k))).toList();
  }

  public List<SelectItem> getWays() {
    return Stream.of(CHECK, "store").map(w -> new SelectItem(w, texts.get("registry.imports.way." + w))).toList();
  }

  /** Whether imports of others stand in the list, so that it names who sent each. */
  public boolean isOthersToo() {
    return user.roles().contains(Role.DISTRICT_OFFICER);
  }

  /** Look of the status. */
  public String kind(ImportRun run) {
    return ImportBacking.look(run);
  }

  public String word(ImportRun run) {
    return texts.get(ImportBacking.statusKey(run));
  }

  /** Rows that wait for a decision. */
  public int waiting(ImportRun run) {
    return Stream.of(Verdict.values()).filter(Verdict::waits).mapToInt(v -> run.counts().getOrDefault(v.code(), 0)).sum();
  }

  public String send() {
    errors.othersBelongTo(FILE);
    return once.perform(form.getToken(), () -> "/registry/import.xhtml?faces-redirect=true&id=" + started().id());
  }

  private ImportRun started() {
    Part sent = file;
    if (sent == null || sent.getSubmittedFileName() == null || sent.getSubmittedFileName().isBlank()) {
      throw RuleViolation.at(FILE, ImportRule.FILE_NOT_CHOSEN);
    }
    try {
      Path copy = Files.createTempFile("upload", ".part");
      try (InputStream content = sent.getInputStream()) {
        Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        boolean check = !"store".equals(form.text("way"));
        return service.start(String.valueOf(form.text("kind")), Path.of(sent.getSubmittedFileName()).getFileName().toString(), copy, check, sent.getSize() <= JUDGED_AT_ONCE);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
