package id.canting.programme.activity;

import id.canting.registry.LabelledConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ActivityConverter extends LabelledConverter<ActivityStatus> {
  ActivityConverter() {
    super(ActivityStatus.class);
  }
}
