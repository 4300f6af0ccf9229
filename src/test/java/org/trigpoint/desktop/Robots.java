package org.trigpoint.desktop;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;

/// Gives a test its robot.
final class Robots implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return new FxRobot();
    }
}
