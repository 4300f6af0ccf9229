package org.trigpoint.report.pdf;

import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;

import java.util.ArrayList;
import java.util.List;

/// A stretch of text that may be broken only where its words have blanks between them: pieces of different runs that touch,
/// such as a bracket, the reference within it and the bracket after, belong to one atom and stay together.
///
/// @param pieces in order; of one run, or touching
record Atom(List<Piece> pieces) {
    /// Text of one run.
    record Piece(Run run, String text) {}

    /// Whether it must stay on one line.
    boolean joined() {
        return pieces.size() > 1;
    }

    /// Cuts prose where runs touch.
    static List<Atom> of(Prose prose) {
        List<Atom> atoms = new ArrayList<>();
        List<Piece> touching = new ArrayList<>();
        for (Run run : prose.runs()) {
            String text = run instanceof Run.Words(String words, Run.Emphasis _) ? words : "";
            if (run instanceof Run.Reference) {
                touching.add(new Piece(run, ""));
                continue;
            }
            int head = text.indexOf(' ');
            int tail = text.lastIndexOf(' ') + 1;
            if (head < 0) {
                touching.add(new Piece(run, text));
                continue;
            }
            add(touching, run, text.substring(0, head));
            flush(atoms, touching);
            add(touching, run, text.substring(head, tail));
            flush(atoms, touching);
            add(touching, run, text.substring(tail));
        }
        flush(atoms, touching);
        return atoms;
    }

    private static void add(List<Piece> touching, Run run, String text) {
        if (!text.isEmpty()) {
            touching.add(new Piece(run, text));
        }
    }

    /// Ends an atom. One piece that goes on where the last atom ended, in the same run, is no cut at all.
    private static void flush(List<Atom> atoms, List<Piece> touching) {
        if (touching.isEmpty()) {
            return;
        }
        Atom atom = new Atom(List.copyOf(touching));
        touching.clear();
        if (!atoms.isEmpty() && atom.continues(atoms.getLast())) {
            Piece before = atoms.removeLast().pieces.getFirst();
            atoms.add(new Atom(List.of(new Piece(before.run, before.text + atom.pieces.getFirst().text))));
        } else {
            atoms.add(atom);
        }
    }

    private boolean continues(Atom before) {
        return !joined() && !before.joined() && pieces.getFirst().run.equals(before.pieces.getFirst().run);
    }
}
