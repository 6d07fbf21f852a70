package id.canting.registry;

/** A part of a business's profile that a later capability brings. Each is asked once for each profile, after the business was found to be the caller's to see. */
public interface ProfileSection {
  /** Where it stands among the others, the lowest first. */
  int place();

  /** Its view, which finds the business by the code in the address, for example {@code /WEB-INF/includes/business-path.xhtml}. */
  String view();

  /** Reads what it shows. @return whether there is anything to show */
  boolean read(String business);
}
