package id.canting.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An association of batik businesses (paguyuban); its leader touches the rows of its members only. */
@Entity
public class Association {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "association_seq")
  @SequenceGenerator(name = "association_seq", sequenceName = "association_seq", allocationSize = 50)
  private @Nullable Long id;

  @Column(length = 20, nullable = false, unique = true)
  private String code;

  @Column(length = 200, nullable = false)
  private String name;

  @Version private int version;

  /** For JPA. */
  protected Association() {
    code = "";
    name = "";
  }

  public Association(String code, String name) {
    this.code = code;
    this.name = name;
  }

  /** Null until stored. */
  public @Nullable Long getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }
}
