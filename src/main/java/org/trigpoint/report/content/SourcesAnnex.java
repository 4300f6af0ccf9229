package org.trigpoint.report.content;

import org.trigpoint.report.document.Block;

import java.util.List;

/// The annex on where the numbers come from.
final class SourcesAnnex implements Section {
    @Override
    public String id() {
        return "annex-sources";
    }

    @Override
    public String title() {
        return "Annex: sources and method";
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return Sources.annex(materials.assessment());
    }
}
