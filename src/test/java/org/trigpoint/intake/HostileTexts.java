package org.trigpoint.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Broken texts, web pages and maps.
final class HostileTexts {
    static void addTo(HostileSet set) {
        delimited(set);
        pages(set);
        maps(set);
    }

    private static void delimited(HostileSet set) {
        set.put("nothing", "");
        set.put("only a byte order mark", "\ufeff");
        set.put("only line ends", "\n\r\n\n\r");
        set.put("zeros", "\0".repeat(5000));
        set.put("zeros after the headings", HostileSet.HEAD + "\0\0\0,\0,\0\n");
        set.put("a quote never closed", HostileSet.HEAD + "\"A1,Robbery,13/04/2012\n" + HostileSet.GOOD.repeat(1000));
        set.put("a quote never closed in a long file", HostileSet.HEAD + "\"" + HostileSet.GOOD.repeat(1_000_000));
        set.put("a million quotes", HostileSet.HEAD + "\"".repeat(1_000_000) + "\n");
        set.put("one endless line", HostileSet.HEAD + "x".repeat(20_000_000));
        set.put("twenty thousand columns", "a,".repeat(20_000) + "\n");
        set.put("sixteen thousand columns of one heading", "Offence date,".repeat(16_000) + "\n" + "1,".repeat(16_000));
        set.put("formulas", HostileSet.HEAD + "=cmd|'/c calc'!A0,\"=HYPERLINK(\"\"http://x\"\")\",13/04/2012\n");
        set.put("digits for a date", HostileSet.HEAD + "A1,Robbery," + "1".repeat(100_000) + "\n");
        set.put("separators for a date", HostileSet.HEAD + "A1,Robbery," + "/".repeat(40) + "\n");
        set.put("a number of many digits", "LSOA code,Population\nE01000001," + "9".repeat(5000) + "\n");
        set.put("a coordinate without end",
                "Crime no,Offence,Offence date,Longitude,Latitude\nA,Robbery,13/04/2012,1e308,-1e308\n");
        set.put("a heading of a million letters",
                "Crime no,Offence,Offence date," + "h".repeat(1_000_000) + "\n" + HostileSet.GOOD);
        set.put("an odd byte of UTF-16",
                Arrays.copyOf(("\ufeff" + HostileSet.HEAD + HostileSet.GOOD).getBytes(StandardCharsets.UTF_16LE), 101));
        set.put("half a pair of UTF-16",
                ("\ufeff" + HostileSet.HEAD + "\ud83d," + HostileSet.GOOD).getBytes(StandardCharsets.UTF_16BE));
        set.put("UTF-8 cut within a letter",
                Arrays.copyOf((HostileSet.HEAD + "\u00e9").getBytes(StandardCharsets.UTF_8),
                        HostileSet.HEAD.length() + 1));
        set.put("no sense at all", random(100_000));
    }

    private static void pages(HostileSet set) {
        set.put("a page without tables", "<html><body>Hello</body></html>");
        set.put("a page of open tags",
                "<html><table><tr><td>Crime no<td>Offence<td>Offence date<tr><td>A<td>Robbery<td>13/04/2012");
        set.put("tables within tables", "<html>" + "<table><tr><td>".repeat(100_000));
        set.put("cells without end",
                "<html><table><tr><td colspan='9999999' rowspan='9999999'>x" + "<td colspan=9999>".repeat(100));
        set.put("a tag without end", "<html><table " + "x".repeat(3_000_000));
        set.put("a comment without end", "<html><!-- " + "x".repeat(3_000_000));
        set.put("references that are none",
                "<html><table><tr><td>&#99999999;&#xFFFFFF;&nonsense;&amp</td></tr></table>");
    }

    private static void maps(HostileSet set) {
        set.put("a map cut short",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{");
        set.put("a map of brackets", "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(200_000));
        set.put("a map without outlines", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        set.put("a topology cut short", "{\"type\":\"Topology\",\"objects\":{");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
