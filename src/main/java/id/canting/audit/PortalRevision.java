package id.canting.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A transaction that changed something under history: when, and by which account. */
@Entity
@Table(name = "revision")
@RevisionEntity(PortalRevisionListener.class)
public class PortalRevision {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
  @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 1)
  @RevisionNumber
  private long id;

  @RevisionTimestamp
  @Column(nullable = false)
  private LocalDateTime at;

  @Column(nullable = false, length = 100)
  private String username;

  protected PortalRevision() {}

  public long id() {
    return id;
  }

  public Instant at() {
    return at.toInstant(ZoneOffset.UTC);
  }

  public String username() {
    return username;
  }

  void madeBy(String account) {
    username = account;
  }
}
