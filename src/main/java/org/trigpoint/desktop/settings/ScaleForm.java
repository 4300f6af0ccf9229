package org.trigpoint.desktop.settings;

import org.trigpoint.model.RefusedException;
import org.trigpoint.question.scale.Scale;
import org.trigpoint.question.scale.Scale.Line;

import java.util.ArrayList;
import java.util.List;

/// The lines of a scale as they are typed.
///
/// @param scale which scale
/// @param names a name a line
/// @param numbers the numbers of each line, as typed
record ScaleForm(Scale scale, List<String> names, List<List<String>> numbers) {

    /// The lines that were meant.
    ///
    /// @throws RefusedException naming the line in which something is no number
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            lines.add(new Line(name, numbers.get(i).stream().map(text -> number(name, text)).toList()));
        }
        return lines;
    }

    private static double number(String line, String text) {
        try {
            return Double.parseDouble(text.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            throw new RefusedException("“" + text.strip() + "” in the line “" + line + "” is not a number", e);
        }
    }

    /// A number as it is shown to be changed: "7", "0.5".
    static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
