package id.canting.programme.attendance;

import id.canting.registry.AssociationChanged;
import id.canting.registry.BusinessReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A business that took part stays in the register, and its attendance goes with it to another association. */
@ApplicationScoped
class AttendanceReferences implements BusinessReferences {
  @Inject AttendanceRepository attendance;

  @Override
  public Set<Long> held(List<Long> businesses) {
    return attendance.attended(businesses);
  }

  @Override
  public void forget(List<Long> businesses) {
    // nothing is kept of businesses that took part in nothing
  }

  void move(@Observes AssociationChanged moved) {
    attendance.ofBusiness(moved.business()).forEach(one -> one.move(moved.association()));
  }
}
