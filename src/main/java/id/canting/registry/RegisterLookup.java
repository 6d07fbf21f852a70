package id.canting.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import asks the register about a batch of rows: one question per batch, never one per row. */
interface RegisterLookup {
  /** @param inScope false for a business that the caller may not see: then only its being there counts */
  record Known(long id, String code, BusinessFacts facts, boolean inScope) {}

  record KnownCraftsperson(long id, CraftspersonFacts facts) {}

  /** @param code of the business or craftsperson; @param nikKey as {@link #nikKey} makes it */
  record Person(String code, String name, @Nullable String phone, @Nullable String nikKey, @Nullable String village, @Nullable Sex sex) {}

  Map<String, Known> byCode(Collection<String> codes);

  /** By NIB. */
  Map<String, Known> byNib(Collection<String> nibs);

  /** Owners of businesses in the caller's scope that lie in one of the villages. */
  List<Person> ownersIn(Collection<String> villages);

  /** Owners in the caller's scope with one of the phones or NIKs. */
  List<Person> ownersWith(Collection<String> phones, Collection<String> niks);

  /** Businesses in the caller's scope that craftspeople work for: key and association by code. */
  Map<String, @Nullable Long[]> businesses(Collection<String> codes);

  Map<String, KnownCraftsperson> craftspeople(Collection<String> codes);

  /** Craftspeople in the caller's scope who live in one of the villages. */
  List<Person> craftspeopleIn(Collection<String> villages);

  /** Craftspeople in the caller's scope with one of the phones or NIKs. */
  List<Person> craftspeopleWith(Collection<String> phones, Collection<String> niks);

  /** A form of a NIK that can be compared, but not read. */
  String nikKey(String nik);
}
