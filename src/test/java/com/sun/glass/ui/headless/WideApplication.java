package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;

import java.nio.ByteBuffer;

/// JavaFX's headless platform with a screen of settable size, working drags and working wheel scrolls. Tests only.
public final class WideApplication extends HeadlessApplication {
    private Screen[] screens = {};

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens.length == 0) {
            int width = Integer.getInteger("headless.width", 1920);
            int height = Integer.getInteger("headless.height", 1200);
            screens = new Screen[]{
                new Screen(0, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, 96, 96, 1f, 1f, 1f,
                        1f)};
            frameBuffer = ByteBuffer.allocate(Math.max(width, 1000) * (height + 2) * 4);
        }
        return screens;
    }

    @Override
    public View createView() {
        return new WideView();
    }

    private static final class WideView extends HeadlessView {
        @Override
        protected void notifyMouse(int type, int button, int x, int y, int xAbs, int yAbs, int modifiers, boolean popup,
                boolean synthesized) {
            int mask = switch (button) {
                case MouseEvent.BUTTON_LEFT -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
                case MouseEvent.BUTTON_RIGHT -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
                case MouseEvent.BUTTON_OTHER -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
                default -> 0;
            };
            int held = modifiers;
            if (type == MouseEvent.DRAG) {
                held |= mask; // JavaFX 26.0.2 sends 0, which ends every drag after one step
            } else if (type == MouseEvent.UP) {
                held &= ~mask;
            }
            // JavaFX 26.0.2 marks every press as a popup trigger
            super.notifyMouse(type, button, x, y, xAbs, yAbs, held, popup && button == MouseEvent.BUTTON_RIGHT, false);
        }

        @Override
        protected void notifyScroll(int x, int y, int xAbs, int yAbs, double dx, double dy, int modifiers, int lines,
                int chars, int defaultLines, int defaultChars, double xMul, double yMul) {
            // JavaFX 26.0.2's robot passes screen x, screen y, window x, window y
            super.notifyScroll(x - xAbs, y - yAbs, x, y, dx, dy, modifiers, lines, chars, defaultLines, defaultChars,
                    xMul,
                    yMul);
        }
    }
}
