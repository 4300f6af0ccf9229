package org.trigpoint.command;

import org.trigpoint.place.nearrepeat.Bands;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads bands: `100x5`, five of a hundred, or their edges `0,1,200`.
abstract class BandsConverter implements ITypeConverter<Bands> {
    private static final Pattern EVEN = Pattern.compile("(\\d+(?:\\.\\d+)?)[xX×](\\d{1,3})");

    abstract Bands even(double width, int number);

    @Override
    public Bands convert(String text) {
        try {
            Matcher even = EVEN.matcher(text.strip());
            return even.matches()
                    ? even(Double.parseDouble(even.group(1)), Integer.parseInt(even.group(2)))
                    : Bands.of(Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + text + "' are not bands; write 100x5 for five bands of 100, or ascending edges such as"
                            + " 0,1,200");
        }
    }

    /// Bands of distance begin with the same location.
    static final class OfDistance extends BandsConverter {
        @Override
        Bands even(double width, int number) {
            return Bands.sameLocationAnd(width, number);
        }
    }

    /// Bands of time.
    static final class OfDays extends BandsConverter {
        @Override
        Bands even(double width, int number) {
            return Bands.even(width, number);
        }
    }
}
