package id.canting.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LatestConstraintRepository {
  @Inject EntityManager em;

  void keep(Map<Long, @Nullable String> latest) {
    em.unwrap(Session.class).doWork(connection -> {
      try (PreparedStatement remove = connection.prepareStatement("delete from business_constraint where business_id = ?");
          PreparedStatement put = connection.prepareStatement("insert into business_constraint (business_id, main_constraint) values (?, ?) on duplicate key update main_constraint = values(main_constraint)")) {
        for (Map.Entry<Long, @Nullable String> one : new TreeMap<>(latest).entrySet()) {
          PreparedStatement statement = one.getValue() == null ? remove : put;
          statement.setLong(1, one.getKey());
          if (one.getValue() != null) {
            put.setString(2, one.getValue());
          }
          statement.addBatch();
        }
        remove.executeBatch();
        put.executeBatch();
      }
    });
  }
}
