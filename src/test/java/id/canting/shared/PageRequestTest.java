package id.canting.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
  private static final Set<String> SORTABLE = Set.of("name", "updated");

  private static PageRequest of(String page, String size, String sort) {
    return PageRequest.of(page, size, sort, 20, "name", SORTABLE);
  }

  @Test
  void whatIsNotSaidIsTheFirstPageOfTwenty() {
    assertThat(of(null, "", " ")).isEqualTo(new PageRequest(0, 20, List.of(new PageRequest.Sort("name", false))));
  }

  @Test
  void severalFieldsAndAMinusForDescending() {
    assertThat(of("3", "200", "-updated,name").sort()).containsExactly(new PageRequest.Sort("updated", true), new PageRequest.Sort("name", false));
    assertThat(of("3", "200", "name").offset()).isEqualTo(600);
  }

  @ParameterizedTest
  @CsvSource({"-1,20", "0,0", "0,201", "x,20", "0,x", "1.5,20", "99999999999,20", "0,-5", "10000001,20"})
  void outsideTheRangeIsRefused(String page, String size) {
    assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> of(page, size, null)).satisfies(v -> assertThat(v.rule()).isEqualTo(SharedRule.PAGE_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nik", "name;drop table business", "name,nik", "--name", "NAME", ",", "name,", "-"})
  void anUnknownSortIsRefused(String sort) {
    assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> of(null, null, sort)).satisfies(v -> {
      assertThat(v.rule()).isEqualTo(SharedRule.SORT_UNKNOWN);
      assertThat(v.violations().get(0).field()).isEqualTo("sort");
    });
  }

  @Test
  void theFarthestPageDoesNotOverflow() {
    assertThat(of("10000000", "200", null).offset()).isPositive();
  }

  @Test
  void aShortListIsSortedAndCut() {
    Map<String, Comparator<String>> orders = Map.of("name", Comparator.naturalOrder(), "updated", Comparator.comparing(String::length));
    Page<String> page = of("1", "2", "-updated,name").of(List.of("a", "ccc", "bb", "aa", "d"), orders);
    assertThat(page).isEqualTo(new Page<>(5, 1, 2, List.of("bb", "a")));
    assertThat(of("9", "2", null).of(List.of("a"), orders).items()).isEmpty();
  }
}
