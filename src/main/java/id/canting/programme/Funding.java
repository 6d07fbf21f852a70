package id.canting.programme;

import id.canting.shared.Labelled;

/** Who pays a budget line: the regency, the state, a company, another. */
public enum Funding implements Labelled {
  APBD("apbd"),
  APBN("apbn"),
  CSR("csr"),
  OTHER("other");

  private final String code;

  Funding(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
