package org.trigpoint.report.word;

import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.layout.PageFrame;

import java.util.ArrayList;
import java.util.List;

/// Blocks on pages of one shape. Word calls it a section; it begins on a new page.
record Stretch(PageFrame page, List<Block> blocks) {
    /// Cuts the body of a document where the pages turn. Page breaks at the ends of a stretch are dropped, since a new
    /// page begins there anyway, and so are stretches with nothing in them.
    static List<Stretch> of(List<Block> body) {
        List<Stretch> stretches = new ArrayList<>();
        List<Block> upright = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof Landscape turned) {
                add(stretches, PageFrame.PORTRAIT, upright);
                add(stretches, PageFrame.LANDSCAPE, turned.blocks());
                upright = new ArrayList<>();
            } else {
                upright.add(block);
            }
        }
        add(stretches, PageFrame.PORTRAIT, upright);
        return stretches;
    }

    private static void add(List<Stretch> stretches, PageFrame page, List<Block> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && blocks.get(from) instanceof PageBreak) {
            from++;
        }
        while (to > from && blocks.get(to - 1) instanceof PageBreak) {
            to--;
        }
        if (to > from) {
            stretches.add(new Stretch(page, List.copyOf(blocks.subList(from, to))));
        }
    }
}
