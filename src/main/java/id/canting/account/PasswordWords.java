package id.canting.account;

import id.canting.shared.RuleViolation;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Keycloak's password policy objects to, as a rule of the portal with a sentence for people. */
final class PasswordWords {
  private static final String FIELD = "password";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Map<String, AccountRule> RULES = Map.of(
      "invalidPasswordMinLengthMessage", AccountRule.PASSWORD_SHORT,
      "invalidPasswordMinDigitsMessage", AccountRule.PASSWORD_DIGITS,
      "invalidPasswordMinUpperCaseCharsMessage", AccountRule.PASSWORD_UPPER,
      "invalidPasswordMinLowerCaseCharsMessage", AccountRule.PASSWORD_LOWER,
      "invalidPasswordMinSpecialCharsMessage", AccountRule.PASSWORD_SIGNS,
      "invalidPasswordNotUsernameMessage", AccountRule.PASSWORD_NAME,
      "invalidPasswordNotContainsUsernameMessage", AccountRule.PASSWORD_NAME,
      "invalidPasswordNotEmailMessage", AccountRule.PASSWORD_NAME,
      "invalidPasswordHistoryMessage", AccountRule.PASSWORD_USED,
      "invalidPasswordBlacklistedMessage", AccountRule.PASSWORD_COMMON);

  private PasswordWords() {}

  /** @param code as Keycloak's answer names it @param description its sentence, from which only the number is taken */
  static RuleViolation refused(String code, String description) {
    Matcher number = NUMBER.matcher(description);
    return RuleViolation.at(FIELD, RULES.getOrDefault(code, AccountRule.PASSWORD_REFUSED), number.find() ? Integer.parseInt(number.group()) : 1);
  }
}
