package org.houqin.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a figure has to keep to. Parts that are NaN do not count.
 *
 * @param share at least this part of the reference
 * @param times at most this many times the reference
 * @param above at most this much more than the reference
 * @param most at most this, whatever the reference
 */
public record Bound(double share, double times, double above, double most) {
    private static final double ANY = Double.NaN;

    public static final Bound NONE = new Bound(ANY, ANY, ANY, ANY);

    public static Bound share(double least) {
        return new Bound(least, ANY, ANY, ANY);
    }

    public static Bound times(double most) {
        return new Bound(ANY, most, ANY, ANY);
    }

    public static Bound above(double most) {
        return new Bound(ANY, ANY, most, ANY);
    }

    public static Bound most(double most) {
        return new Bound(ANY, ANY, ANY, most);
    }

    public Bound andMost(double value) {
        return new Bound(share, times, above, value);
    }

    /** Whether it holds; without the reference that it asks for nobody can tell, which counts as no. */
    public boolean holds(double ours, OptionalDouble reference) {
        double against = reference.orElse(Double.NaN);
        return (Double.isNaN(share) || ours >= share * against)
                && (Double.isNaN(times) || ours <= times * against)
                && (Double.isNaN(above) || ours - against <= above)
                && (Double.isNaN(most) || ours <= most);
    }

    /** Whether it certainly does not hold; nothing is certain of a limit whose reference is absent. */
    public boolean broken(double ours, OptionalDouble reference) {
        double against = reference.orElse(Double.NaN);
        return ours < share * against || ours > times * against || ours - against > above || ours > most;
    }

    public String text(String unit) {
        StringBuilder text = new StringBuilder();
        say(text, share, "%.2f of it", "");
        say(text, times, "%s×", "");
        say(text, above, "+%s ", unit);
        say(text, most, "≤ %s ", unit);
        return text.isEmpty() ? "–" : text.toString();
    }

    private static void say(StringBuilder text, double value, String form, String unit) {
        if (!Double.isNaN(value)) {
            Object shown = form.contains("%s") ? plain(value) : (Object) value;
            text.append(text.isEmpty() ? "" : ", ")
                    .append(form.formatted(shown).strip())
                    .append(unit.isEmpty() ? "" : " " + unit);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%s", value);
    }
}
