package id.canting.insight.search;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Where the user finds a record, and the list of its kind. */
@ApplicationScoped
class RecordPaths {
  @Inject CurrentUser user;

  String of(SearchKind kind, String code) {
    boolean own = user.may(Permission.OWN_PAGES);
    return switch (kind) {
      case BUSINESS -> own ? "/artisan/business.xhtml" : "/registry/business.xhtml?code=" + code;
      case CRAFTSPERSON -> "/registry/craftsperson.xhtml?code=" + code;
      case NOTICE -> user.may(Permission.NOTICE_DRAFT_READ) ? "/notice/notice.xhtml?code=" + code : "/p/" + code;
      case PROGRAMME -> "/programme/programme.xhtml?code=" + code;
      case ACTIVITY -> "/programme/activity.xhtml?code=" + code;
      case VISIT -> own ? "/artisan/visits.xhtml" : "/supervision/visit.xhtml?uuid=" + code;
      case SENTRA -> "/registry/sentra.xhtml?code=" + code;
      case VILLAGE -> "/area/areas.xhtml?subDistrict=" + code.substring(0, 8);
      case PAGE -> code;
      case TERM -> "/insight/glossary.xhtml#" + code;
    };
  }

  /** The list that shows what the text finds, with the text; null where no list takes one. */
  @Nullable String list(SearchKind kind, String query) {
    boolean own = user.may(Permission.OWN_PAGES);
    String list = switch (kind) {
      case BUSINESS -> own ? null : "/registry/businesses.xhtml?query=";
      case CRAFTSPERSON -> "/registry/craftspeople.xhtml?query=";
      case NOTICE -> user.may(Permission.NOTICE_DRAFT_READ) ? "/notice/notices.xhtml?query=" : null;
      case PROGRAMME -> "/programme/programmes.xhtml?query=";
      case VISIT -> own ? null : "/supervision/visits.xhtml?query=";
      case TERM -> "/insight/glossary.xhtml?query=";
      default -> null;
    };
    return list == null ? null : list + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
