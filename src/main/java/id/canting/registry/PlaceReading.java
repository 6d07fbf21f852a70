package id.canting.registry;

import id.canting.exchange.cell.CellText;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.sheet.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place that a row means. A name is looked up together with the sub-district beside it: names repeat inside the regency.
 *
 * @param sentra null where the place is in no sentra or unknown
 * @param village Kemendagri code, null when unknown
 * @param subDistrict code, null when unknown
 */
record PlaceReading(PlaceBook.@Nullable Centre sentra, @Nullable String village, @Nullable String subDistrict) {
  private static final int NAME = 80;
  private static final Pattern WITH_AREA = Pattern.compile("(.+?)\\s*(?:[,/(–-]|\\bkec(?:amatan)?\\b)[.\\s]*(.+?)\\)?", Pattern.CASE_INSENSITIVE);

  static PlaceReading of(TableRow row, PlaceBook book, Findings findings) {
    return new Reader(row, book, findings).read();
  }

  private static final class Reader {
    private final TableRow row;
    private final PlaceBook book;
    private final Findings findings;
    private PlaceBook.@Nullable Centre sentra;
    private @Nullable String village;
    private @Nullable String writtenArea;
    private @Nullable String area;
    private boolean corrected;

    Reader(TableRow row, PlaceBook book, Findings findings) {
      this.row = row;
      this.book = book;
      this.findings = findings;
    }

    PlaceReading read() {
      area();
      sentraCode();
      villageCode();
      named("sentra", true);
      named("village", false);
      if (sentra == null && village != null) {
        sentra = book.centreOf(village).orElse(null);
      }
      agree();
      return new PlaceReading(sentra, village, area);
    }

    private void area() {
      String text = CellText.read("kecamatan", row.cell("kecamatan"), NAME, findings);
      if (text == null) {
        return;
      }
      Optional<PlaceBook.Area> known = book.area(text);
      if (known.isEmpty()) {
        Optional<PlaceBook.Area> like = book.areaLike(text);
        if (like.isPresent()) {
          findings.waits("kecamatan", "place.like", text, like.get().name());
          area = like.get().code();
        } else {
          findings.refused("kecamatan", "sub-district.unknown", text);
        }
      } else {
        area = known.get().code();
        if (!text.equals(known.get().name()) && !text.equals(known.get().code())) {
          findings.normalised("kecamatan", "value.word", text, known.get().name());
        }
      }
      writtenArea = area;
    }

    private void sentraCode() {
      String text = CellText.read("sentra_code", row.cell("sentra_code"), NAME, findings);
      if (text == null) {
        return;
      }
      String code = sentraCode(text);
      sentra = book.centre(code).orElse(null);
      if (sentra == null) {
        findings.refused("sentra_code", "sentra.unknown", text);
      } else if (!code.equals(text)) {
        findings.normalised("sentra_code", "value.word", text, code);
      }
    }

    /** {@code s 5} and {@code S05} are one code. */
    private static String sentraCode(String text) {
      String bare = text.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s.-]", "");
      return bare.matches("S[0-9]") ? "S0" + bare.charAt(1) : bare;
    }

    private void villageCode() {
      String text = CellText.read("village_code", row.cell("village_code"), NAME, findings);
      if (text == null) {
        return;
      }
      String digits = text.replaceAll("[^0-9]", "");
      String code = digits.length() == 10 ? digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "." + digits.substring(6) : text;
      if (book.village(code).isEmpty()) {
        findings.refused("village_code", "village.unknown", text);
        return;
      }
      village = code;
      if (!code.equals(text)) {
        findings.normalised("village_code", "value.word", text, code);
      }
      if (sentra != null && !sentra.villages().contains(code)) {
        findings.waits("village_code", "place.disagrees", text, sentra.code());
      }
    }

    private void named(String field, boolean inSentra) {
      String text = CellText.read(field, row.cell(field), NAME, findings);
      if (text == null) {
        return;
      }
      PlaceBook.Centre coded = book.centre(sentraCode(text)).orElse(null);
      if (coded != null && inSentra) {
        take(field, text, new Found(coded, null, coded.subDistrictCode()), coded.code().equals(text) ? null : "value.word");
        return;
      }
      Found here = find(text, inSentra);
      if (here == null) {
        here = besideItsArea(text, inSentra);
      }
      if (here == null) {
        unknown(field, text, inSentra);
      }  else if (here.doubt != null) {
        findings.waits(field, here.doubt, text, here.name(book));
        take(field, text, here, null);
      } else {
        boolean same = text.equals(here.name(book));
        take(field, text, here, same ? null : here.alias ? "place.alias" : "value.word");
        if (inSentra && here.sentra == null) {
          findings.waits(field, "place.no-sentra", text, here.name(book));
        }
      }
    }

    /** A village with its sub-district in the same cell: "Ds. Gaji, Kec. Kerek". */
    private @Nullable Found besideItsArea(String text, boolean inSentra) {
      Matcher both = WITH_AREA.matcher(text);
      Optional<PlaceBook.Area> beside = both.matches() ? book.area(both.group(2)) : Optional.empty();
      if (beside.isEmpty() || area != null && !area.equals(beside.get().code())) {
        return null;
      }
      area = beside.get().code();
      writtenArea = area;
      return find(both.group(1), inSentra);
    }

    private void unknown(String field, String text, boolean inSentra) {
      Optional<String> like = book.nameLike(text, area);
      Found meant = like.isPresent() ? find(like.get(), inSentra) : null;
      if (meant == null) {
        findings.refused(field, "place.unknown", text);
        return;
      }
      findings.waits(field, "place.like", text, meant.name(book));
      if (meant.doubt != null) {
        findings.waits(field, meant.doubt, text, meant.name(book));
      }
      take(field, text, meant, null);
    }

    private record Found(PlaceBook.@Nullable Centre sentra, @Nullable String village, String subDistrict, boolean alias, @Nullable String doubt) {
      Found(PlaceBook.@Nullable Centre sentra, @Nullable String village, String subDistrict) {
        this(sentra, village, subDistrict, false, null);
      }

      Found doubted(String code) {
        return new Found(sentra, village, subDistrict, alias, code);
      }

      Found byAlias() {
        return new Found(sentra, village, subDistrict, true, doubt);
      }

      String name(PlaceBook book) {
        return village == null ? java.util.Objects.requireNonNull(sentra).name() : book.village(village).orElseThrow().name();
      }
    }

    private @Nullable Found find(String text, boolean inSentra) {
      List<Found> found = candidates(text, inSentra);
      List<Found> aliased = book.aliasesNamed(text).stream().map(a -> aliased(a)).toList();
      if (area == null) {
        boolean elsewhere = found.size() == 1 && aliased.stream().anyMatch(a -> !a.subDistrict.equals(found.get(0).subDistrict));
        if (found.size() == 1 && !elsewhere) {
          return found.get(0);
        }
        if (found.isEmpty()) {
          return aliased.size() == 1 ? aliased.get(0).byAlias() : null;
        }
        return found.stream().filter(f -> f.sentra != null).findFirst().orElse(found.get(0)).doubted("place.several");
      }
      for (Found one : found) {
        if (one.subDistrict.equals(area)) {
          return one;
        }
      }
      for (PlaceBook.Alias alias : book.aliasesNamed(text)) {
        if (alias.subDistrictCode().equals(area)) {
          corrected = true;
          return aliased(alias).byAlias();
        }
      }
      if (!found.isEmpty()) {
        return found.stream().filter(f -> f.sentra != null).findFirst().orElse(found.get(0)).doubted("place.elsewhere");
      }
      return aliased.isEmpty() ? null : aliased.get(0).doubted("place.elsewhere");
    }

    /** The sentra and villages of a name, one of each place; under a village header the village comes first. */
    private List<Found> candidates(String text, boolean inSentra) {
      List<Found> found = new java.util.ArrayList<>();
      book.centresNamed(text).forEach(c -> found.add(new Found(c, c.villages().size() == 1 ? c.villages().get(0) : null, c.subDistrictCode())));
      for (PlaceBook.Place place : book.villagesNamed(text)) {
        if (found.stream().noneMatch(f -> place.code().equals(f.village))) {
          found.add(inSentra ? found.size() : 0, new Found(book.centreOf(place.code()).orElse(null), place.code(), place.subDistrictCode()));
        }
      }
      return found;
    }

    private Found aliased(PlaceBook.Alias alias) {
      PlaceBook.Centre centre = book.centre(alias.sentraId()).orElseThrow();
      return new Found(centre, centre.villages().size() == 1 ? centre.villages().get(0) : null, centre.subDistrictCode());
    }

    private void take(String field, String text, Found found, @Nullable String remark) {
      if (remark != null) {
        findings.normalised(field, remark, text, found.village == null && remark.equals("value.word") && book.centre(sentraCode(text)).isPresent() ? java.util.Objects.requireNonNull(found.sentra).code() : found.name(book));
      }
      boolean disagrees = sentra != null && found.sentra != null && !sentra.code().equals(found.sentra.code())
          || village != null && found.village != null && !village.equals(found.village);
      if (disagrees) {
        findings.waits(field, "place.disagrees", text, sentra == null ? village : sentra.code());
        return;
      }
      sentra = sentra == null ? found.sentra : sentra;
      village = village == null ? found.village : village;
      if (found.doubt != null) {
        area = found.subDistrict;
        corrected = true;
      }
    }

    /** The sub-district that place has; what is written beside it is put right where a correction is stored, else waits. */
    private void agree() {
      String official = village != null ? book.village(village).map(PlaceBook.Place::subDistrictCode).orElse(null) : sentra == null ? null : sentra.subDistrictCode();
      if (village == null && sentra != null && sentra.villages().size() == 1) {
        village = sentra.villages().get(0);
        official = book.village(village).map(PlaceBook.Place::subDistrictCode).orElse(official);
      }
      if (official == null) {
        return;
      }
      if (writtenArea != null && !writtenArea.equals(official)) {
        String written = book.areaName(writtenArea);
        boolean stored = corrected && findings.all().stream().noneMatch(f -> f.code().equals("place.elsewhere")) || knownCorrection(writtenArea);
        if (stored) {
          findings.normalised("kecamatan", "place.corrected", written, book.areaName(official));
        } else if (findings.all().stream().noneMatch(f -> f.code().equals("place.elsewhere"))) {
          findings.waits("kecamatan", "place.elsewhere", written, book.areaName(official));
        }
      }
      area = official;
    }

    private boolean knownCorrection(String written) {
      return sentra != null && book.aliasesNamed(sentra.name()).stream().anyMatch(a -> a.subDistrictCode().equals(written) && a.sentraId() == sentra.id());
    }
  }
}
