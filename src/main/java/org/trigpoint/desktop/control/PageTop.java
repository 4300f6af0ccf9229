package org.trigpoint.desktop.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The question of a screen with its actions on the right; below it where the window is too narrow for both, so that the
/// question is never cut.
final class PageTop extends Region {
    private static final double GAP = 24;
    private static final double LINE_GAP = 8;

    private final Region question;
    private final Region words;
    private final Region actions;

    /// @param question what must be seen whole
    /// @param words the question and what stands under it
    PageTop(Region question, Region words, Region actions) {
        this.question = question;
        this.words = words;
        this.actions = actions;
        getStyleClass().add("page-top");
        getChildren().addAll(words, actions);
    }

    private boolean isBeside(double width) {
        return question.prefWidth(-1) + GAP + actions.prefWidth(-1) <= width;
    }

    private double wordsWidth(double width) {
        double taken = actions.prefWidth(-1);
        return taken == 0 || !isBeside(width) ? width : width - GAP - taken;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
        double text = words.prefHeight(wordsWidth(inner));
        double tools = actions.prefHeight(-1);
        return insets.getTop() + insets.getBottom()
                + (isBeside(inner) ? Math.max(text, tools) : text + LINE_GAP + tools);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double wide = wordsWidth(inner);
        double high = words.prefHeight(wide);
        words.resizeRelocate(insets.getLeft(), insets.getTop(), wide, high);
        double tools = Math.min(inner, actions.prefWidth(-1));
        boolean beside = isBeside(inner);
        actions.resizeRelocate(beside ? getWidth() - insets.getRight() - tools : insets.getLeft(),
                beside ? insets.getTop() : insets.getTop() + high + LINE_GAP, tools, actions.prefHeight(tools));
    }
}
