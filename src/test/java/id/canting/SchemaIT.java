package id.canting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.junit.jupiter.api.Test;

/** The database as the migrations leave it. */
@Browser
class SchemaIT {
  private static final String HERE = "table_schema = database() and table_name <> 'flyway_schema_history'";

  @Test
  void everyTableSaysWhatItHolds() {
    assertThat(texts("select table_name from information_schema.tables where table_type = 'BASE TABLE' and " + HERE)).isNotEmpty();
    assertThat(texts("select table_name from information_schema.tables where table_type = 'BASE TABLE' and table_comment = '' and " + HERE)).isEmpty();
  }

  @Test
  void everyForeignKeyHasAnIndexThatBeginsWithIt() {
    assertThat(texts("select constraint_name from information_schema.key_column_usage where referenced_table_name is not null and " + HERE)).isNotEmpty();
    assertThat(texts("select concat(k.table_name, '.', k.column_name) from information_schema.key_column_usage k where k.referenced_table_name is not null"
        + " and k.table_schema = database() and not exists (select 1 from information_schema.statistics s where s.table_schema = k.table_schema"
        + " and s.table_name = k.table_name and s.column_name = k.column_name and s.seq_in_index = k.ordinal_position)")).isEmpty();
  }

  @Test
  void auditTablesAreKeyedByRowAndRevision() {
    List<String> tables = texts("select table_name from information_schema.tables where table_name like '%\\_aud' and " + HERE);
    assertThat(tables).isNotEmpty();
    for (String table : tables) {
      List<String> key = primaryKey(table);
      List<String> expected = new ArrayList<>(primaryKey(table.replaceFirst("_aud$", "")));
      expected.add("rev");
      assertThat(key).as(table).hasSizeGreaterThan(1).isEqualTo(expected);
      List<String> columns = columns(table);
      assertThat(columns).as(table).contains("rev", "revtype", "revend");
      for (String column : List.of("rev", "revend")) {
        assertThat(texts("select index_name from information_schema.statistics where seq_in_index = 1 and column_name = '" + column
            + "' and table_schema = database() and table_name = '" + table + "'")).as("key on %s of %s", column, table).isNotEmpty();
      }
    }
  }

  @Test
  void everythingUnderHistoryHasItsAuditColumns() {
    List<JavaClass> audited = new ClassFileImporter().importPath(Path.of("target/classes")).stream()
        .filter(c -> c.isAnnotatedWith(Entity.class) && c.isAnnotatedWith(Audited.class)).toList();
    assertThat(audited).isNotEmpty();
    Set<String> expected = new TreeSet<>(Set.of("sentra_village_aud"));
    for (JavaClass entity : audited) {
      String table = table(entity);
      expected.add(table + "_aud");
      List<String> history = columns(table + "_aud");
      assertThat(history).as("history of %s", table).isNotEmpty();
      for (JavaField field : entity.getFields()) {
        if (stored(field) && !field.isAnnotatedWith(NotAudited.class) && !field.isAnnotatedWith(Version.class)) {
          if (field.isAnnotatedWith(ElementCollection.class)) {
            assertThat(columns(field.getAnnotationOfType(CollectionTable.class).name() + "_aud")).as(field.getFullName()).contains(column(field));
          } else {
            assertThat(history).as("history of %s", table).contains(column(field));
          }
        }
      }
    }
    assertThat(texts("select table_name from information_schema.tables where table_name like '%\\_aud' and " + HERE)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void historyHoldsTheSameTypesAsItsTable() {
    assertThat(texts("select concat(a.table_name, '.', a.column_name) from information_schema.columns a join information_schema.columns c"
        + " on c.table_schema = a.table_schema and concat(c.table_name, '_aud') = a.table_name and c.column_name = a.column_name"
        + " where a.table_schema = database() and a.column_type <> c.column_type")).isEmpty();
  }

  @Test
  void textsCompareAsTheUnicodeConsortiumSays() {
    assertThat(texts("select concat(table_name, '.', column_name) from information_schema.columns where collation_name like '%general%' and " + HERE)).isEmpty();
    assertThat(texts("select concat(table_name, '.', column_name) from information_schema.columns where collation_name is not null"
        + " and character_set_name not in ('utf8mb4', 'ascii') and " + HERE)).isEmpty();
  }

  @Test
  void moneyIsWholeRupiah() {
    assertThat(texts("select column_name from information_schema.columns where column_name like '%\\_rupiah' and " + HERE)).isNotEmpty();
    assertThat(texts("select concat(table_name, '.', column_name) from information_schema.columns where column_name like '%\\_rupiah'"
        + " and data_type <> 'bigint' and " + HERE)).isEmpty();
    assertThat(texts("select concat(table_name, '.', column_name) from information_schema.columns where column_name not like '%\\_rupiah'"
        + " and column_name regexp '(sales|capital|omzet|modal|price|amount|money|loan)' and " + HERE)).isEmpty();
    assertThat(texts("select concat(table_name, '.', column_name) from information_schema.columns where data_type in ('float', 'double') and column_name not in ('lat', 'lng')"
        + " and " + HERE)).isEmpty();
  }

  @Test
  void instantsKeepTheirMicroseconds() {
    assertThat(texts("select concat(table_name, '.', column_name) from information_schema.columns where data_type in ('timestamp', 'datetime')"
        + " and column_type <> 'datetime(6)' and " + HERE)).isEmpty();
  }

  private static boolean stored(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.TRANSIENT) && !field.isAnnotatedWith(Transient.class);
  }

  private static String table(JavaClass entity) {
    String named = entity.tryGetAnnotationOfType(Table.class).map(Table::name).orElse("");
    return named.isEmpty() ? snake(entity.getSimpleName()) : named;
  }

  private static String column(JavaField field) {
    String joined = field.tryGetAnnotationOfType(JoinColumn.class).map(JoinColumn::name).orElse("");
    String named = field.tryGetAnnotationOfType(Column.class).map(Column::name).orElse("");
    return !joined.isEmpty() ? joined : !named.isEmpty() ? named : snake(field.getName());
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static List<String> primaryKey(String table) {
    return texts("select column_name from information_schema.statistics where index_name = 'PRIMARY' and table_schema = database() and table_name = '" + table + "' order by seq_in_index");
  }

  private static List<String> columns(String table) {
    return texts("select column_name from information_schema.columns where table_schema = database() and table_name = '" + table + "'")
        .stream().map(c -> c.toLowerCase(Locale.ROOT)).collect(Collectors.toList());
  }

  private static List<String> texts(String sql) {
    try (Connection database = Portal.get().database(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
