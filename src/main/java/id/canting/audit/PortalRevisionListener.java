package id.canting.audit;

import id.canting.identity.CurrentUser;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.envers.RevisionListener;

/** Signs each revision with the account that makes it. The persistence unit is built before CDI, hence the look-up at call time. */
public class PortalRevisionListener implements RevisionListener {
  @Override
  public void newRevision(Object revision) {
    ((PortalRevision) revision).madeBy(CDI.current().select(CurrentUser.class).get().username());
  }
}
