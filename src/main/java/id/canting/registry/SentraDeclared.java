package id.canting.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** How many craftspeople an office declares for a sentra in a year. */
@Entity
@Audited
class SentraDeclared {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sentra_declared")
  @SequenceGenerator(name = "sentra_declared", sequenceName = "sentra_declared_seq", allocationSize = 1)
  private Long id;

  @Column(nullable = false)
  private Long sentraId;

  @Column(nullable = false, columnDefinition = "smallint")
  private int year;

  @Column(nullable = false)
  private int craftspeople;

  @Column(length = 200)
  private @Nullable String source;

  protected SentraDeclared() {}

  SentraDeclared(Long sentraId, int year, int craftspeople, @Nullable String source) {
    this.sentraId = sentraId;
    this.year = year;
    declare(craftspeople, source);
  }

  void declare(int people, @Nullable String by) {
    craftspeople = people;
    source = by;
  }

  int year() {
    return year;
  }
}
