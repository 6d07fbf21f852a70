package id.canting.programme.attendance;

import id.canting.registry.Scale;
import id.canting.registry.Sex;
import org.jspecify.annotations.Nullable;

/** Somebody who can take part: the owner of a business or a craftsperson of it, as they are now. */
record Participant(
    long businessId, @Nullable Long craftspersonId, @Nullable Long associationId, @Nullable Long sentraId, @Nullable Scale scale, @Nullable Sex sex) {
  record Key(long businessId, @Nullable Long craftspersonId) {}

  Key key() {
    return new Key(businessId, craftspersonId);
  }
}
