package id.canting.area;

/** A sub-district or village as officers edit it. */
interface EditableArea {
  int version();

  AreaFacts facts();

  void become(AreaFacts facts);
}
