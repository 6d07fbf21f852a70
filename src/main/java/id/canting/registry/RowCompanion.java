package id.canting.registry;

import id.canting.exchange.Action;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.sheet.TableNotice;
import id.canting.exchange.sheet.TableRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows of one file say beside their business, read, judged and kept by the capability that knows it. {@link BusinessImport} does the business. */
public interface RowCompanion {
  /**
   * What a row says of its business; null where it says nothing.
   *
   * @param sentraId key of the sentra
   * @param surveyed day of the survey
   */
  record Described(
      @Nullable Scale scale, @Nullable Long sentraId, @Nullable String subDistrictCode, @Nullable String villageCode, @Nullable BatikType batikType, @Nullable Sex sex,
      @Nullable Integer workers, @Nullable LocalDate surveyed) {}

  /** A business of the register, or one that the row makes: then its key is 0. @param described as the register has it, after the row */
  record Member(long id, @Nullable String code, Described described) {}

  /** A judged row whose business is stored. @param said as {@link #read} gave it @param described the business as it is stored */
  record Stored(TableRow row, Object said, long businessId, String code, @Nullable Long associationId, Described described) {}

  /** Reads a row; its remarks go to the findings. */
  Object read(TableRow row, Described business, Findings findings);

  /** Called once for each batch before its rows are judged. @param businesses keys of those that are known */
  void expect(Collection<Long> businesses);

  /**
   * Judges what was read against what is known.
   *
   * @param said as {@link #read} gave it
   * @return what storing it does
   */
  Action judge(TableRow row, Object said, @Nullable Member business, Findings findings);

  /** @return for each row, in order, whether anything changed */
  List<Boolean> store(List<Stored> rows);

  /** As {@link id.canting.exchange.SheetImport.Run#notices}. */
  List<TableNotice> notices();
}
