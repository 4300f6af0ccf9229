package org.trigpoint.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Alters and corrects the percentages of a draft, one at a time.
final class Alteration {
    private static final Pattern SIZE = Pattern.compile("[+−-]?(\\d+(?:\\.\\d+)?)(\\s?(?:%|per cent))");

    private Alteration() {}

    /// The claims of a draft that are right and say a percentage which stands only once on its line. A share that only
    /// happens to fit a figure before it cannot be shown wrong, so it is left out.
    static List<Claim> ofSizes(String text) {
        return ClaimChecker.check(text)
                .stream()
                .filter(c -> c.finding() == Finding.CONSISTENT && SIZE.matcher(c.stated().strip()).matches()
                        && c.computed().contains("%") && !c.note().startsWith("fits as") && isAlone(text, c))
                .toList();
    }

    private static boolean isAlone(String text, Claim claim) {
        String line = line(text, claim);
        int at = line.indexOf(claim.stated().strip());
        return at >= 0 && line.indexOf(claim.stated().strip(), at + 1) < 0;
    }

    /// The draft with a claim's percentage half as large again and four more, its decimals kept.
    static String altered(String text, Claim claim) {
        return replaced(text, claim, Math.abs(value(claim)) * 1.5 + 4);
    }

    /// Whether a wrong claim is a percentage whose right value the checker gives as one that can be rounded again.
    static boolean isCorrectable(Claim claim) {
        return SIZE.matcher(claim.stated().strip()).matches() && !claim.computed().endsWith("5%")
                && claim.computed().matches("[+-][\\d.]+%")
                && !claim.note().contains("rise") && !claim.note().contains("fall");
    }

    /// The draft with the right percentage in a wrong claim.
    static String corrected(String text, Claim claim) {
        return replaced(text, claim, Math.abs(Double.parseDouble(claim.computed().replace("%", ""))));
    }

    private static double value(Claim claim) {
        Matcher size = SIZE.matcher(claim.stated().strip());
        return size.matches() ? Double.parseDouble(size.group(1)) : Double.NaN;
    }

    private static String replaced(String text, Claim claim, double value) {
        String stated = claim.stated().strip();
        Matcher size = SIZE.matcher(stated);
        if (!size.matches()) {
            throw new IllegalArgumentException(stated);
        }
        int decimals = size.group(1).contains(".") ? size.group(1).length() - size.group(1).indexOf('.') - 1 : 0;
        String sign = stated.startsWith(size.group(1)) ? "" : stated.substring(0, 1);
        String now = sign + String.format(Locale.UK, "%." + decimals + "f", value) + size.group(2);
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.set(claim.line() - 1, line(text, claim).replace(stated, now));
        return String.join("\n", lines);
    }

    private static String line(String text, Claim claim) {
        return text.lines().toList().get(claim.line() - 1);
    }
}
