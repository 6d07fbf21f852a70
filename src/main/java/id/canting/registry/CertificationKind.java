package id.canting.registry;

import id.canting.shared.Labelled;

/** Marks and standards of batik: Batikmark (Permenperin 74/2007), SNI 8302 tulis, 8303 cap, 8304 kombinasi, the geographical indication. */
public enum CertificationKind implements Labelled {
  BATIKMARK_GOLD("batikmark-gold"),
  BATIKMARK_SILVER("batikmark-silver"),
  BATIKMARK_WHITE("batikmark-white"),
  SNI_8302("sni-8302"),
  SNI_8303("sni-8303"),
  SNI_8304("sni-8304"),
  GI_GEDHOG_TUBAN("gi-gedhog-tuban"),
  HALAL("halal"),
  OTHER("other");

  private final String code;

  CertificationKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
