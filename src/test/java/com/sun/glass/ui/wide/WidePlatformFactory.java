package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.WideApplication;

/// Chosen with `-Dglass.platform=Wide`. Tests only.
public final class WidePlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new WideApplication();
    }
}
