package id.canting.registry;

import id.canting.shared.Labelled;

/** How far the cloth is sold. */
public enum MarketReach implements Labelled {
  REGENCY("kabupaten"),
  PROVINCE("provinsi"),
  NATION("nasional"),
  INDIRECT_EXPORT("ekspor_tak_langsung"),
  DIRECT_EXPORT("ekspor_langsung");

  private final String code;

  MarketReach(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
