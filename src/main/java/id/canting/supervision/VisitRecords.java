package id.canting.supervision;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.supervision.checklist.Checklist;
import id.canting.supervision.checklist.Checklists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Visits as their reader may see them: what is internal is for officers. */
@ApplicationScoped
class VisitRecords {
  @Inject VisitQueries queries;
  @Inject Checklists checklists;
  @Inject CurrentUser user;

  VisitRecord of(VisitQueries.Found v) {
    boolean officer = user.may(Permission.VISIT_CHANGE);
    Checklist checklist = checklists.of(v.checklist(), v.checklistVersion());
    VisitContent c = v.content();
    List<VisitRecord.Event> events = queries.events(v.id()).stream().map(e -> officer ? e : new VisitRecord.Event(e.at(), e.by(), e.step(), null)).toList();
    List<VisitRecord.Edition> editions = v.edition() == 1 ? List.of() : queries.editions(v.id()).stream().map(e -> officer ? e : new VisitRecord.Edition(e.edition(), e.supersededAt(), e.supersededBy(), null)).toList();
    return new VisitRecord(v.uuid(), v.business(), v.businessName(), v.owner(), v.sentra(), v.sentraName(), v.village(), v.subDistrict(), v.purpose(), v.day(), c.from(), c.to(), c.officers(), c.persons(),
        c.position(), v.checklist(), v.checklistVersion(), checklist.told(c.answers()), c.findings(), c.recommendations(), c.agreements(), c.profile(), c.signature(), c.photos(),
        officer ? c.internal() : null, c.followUps(), v.status(), v.made(), v.edition(), editions, events, v.example(), v.updatedAt(), v.revision(), v.id(), c.answers(), checklist);
  }
}
