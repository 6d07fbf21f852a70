package id.canting.notice.demo;

import id.canting.notice.NoticeFilter;
import id.canting.notice.NoticeKind;
import id.canting.notice.NoticeRecord;
import id.canting.notice.NoticeService;
import id.canting.notice.NoticeState;
import id.canting.notice.application.ApplicationService;
import id.canting.notice.application.NewApplication;
import id.canting.notice.application.Offer;
import id.canting.registry.DemoChapter;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applications to the open notices of the demo world: some get a seat, some wait, some do not meet the criteria. */
@ApplicationScoped
class ApplicationDemo implements DemoChapter {
  private static final int AFTER_NOTICES = 45;
  private static final int APPLICANTS = 26;
  private static final String ARTISANS = "TBN-0001";
  private static final long ASKED = 2_500_000;

  @Inject NoticeService notices;
  @Inject ApplicationService applications;

  @Override
  public int place() {
    return AFTER_NOTICES;
  }

  @Override
  public void load() {
    NoticeFilter open = new NoticeFilter(null, Set.of(NoticeState.PUBLISHED.code()), Set.of(), Set.of());
    List<NoticeRecord> all = notices.list(open, PageRequest.of(null, "200", null, 200, "code", notices.sortable())).items();
    for (int i = 0; i < all.size(); i++) {
      applyTo(all.get(i), i);
    }
  }

  private void applyTo(NoticeRecord notice, int number) {
    List<Offer> offers = applications.offers(notice.code(), null, PageRequest.of(null, "200", null, 200, "name", Set.of("name"))).items();
    List<String> businesses = new ArrayList<>(List.of(ARTISANS));
    for (int i = number; i < offers.size() && businesses.size() < APPLICANTS; i += 2) {
      if (!offers.get(i).business().equals(ARTISANS)) {
        businesses.add(offers.get(i).business());
      }
    }
    for (int i = 0; i < businesses.size(); i++) {
      String business = businesses.get(i);
      applications.apply(notice.code(), notice.kind().equals(NoticeKind.CREDIT.code()) ? new NewApplication(business, null, "BRI Cabang Tuban", ASKED * (i % 4 + 1), "Kain mori, malam dan pewarna") : NewApplication.of(business));
    }
  }
}
