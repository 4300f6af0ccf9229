package org.trigpoint.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;

/// Breaks lines after blanks and within compounds, never at a slash or comma: "2011/12" and "1,000" stay whole.
final class WordBreaker implements FSTextBreaker {
    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            position++;
        } while (position < text.length() && !mayBreakBefore(position));
        return position;
    }

    private boolean mayBreakBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return (before == ' ' && after != ' ')
                || (before == '-' && index > 1 && Character.isLetter(text.charAt(index - 2))
                        && Character.isLetter(after));
    }
}
