package db.migration;

/** How an account number is made; used by V9 and by the service. */
public final class AccountNumbers {

    static final String EXPRESSION = "upper(currency) || lpad(code, 20, '0')";

    private AccountNumbers() {}

    public static String of(String currency, String code) {
        return currency.toUpperCase(java.util.Locale.ROOT) + "0".repeat(20 - code.length()) + code;
    }
}
