package org.trigpoint;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import javafx.application.Platform;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// The arrows of the house: each room names the rooms that may use it.
@AnalyzeClasses(packages = "org.trigpoint", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    /// Leaves out the classes of tests: those that lie where this one does, wherever a build puts them.
    static final class WithoutTests implements ImportOption {
        private static final String TESTS = ArchitectureTest.class.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        @Override
        public boolean includes(Location location) {
            return !location.contains(TESTS);
        }
    }

    @ArchTest
    static final ArchRule arrowsRunDownward = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("statistics")
            .definedBy("org.trigpoint.statistics..")
            .layer("place")
            .definedBy("org.trigpoint.place..")
            .layer("people")
            .definedBy("org.trigpoint.people..")
            .layer("intake")
            .definedBy("org.trigpoint.intake..")
            .layer("store")
            .definedBy("org.trigpoint.store..")
            .layer("workspace")
            .definedBy("org.trigpoint.workspace..")
            .layer("question")
            .definedBy("org.trigpoint.question..")
            .layer("assessment")
            .definedBy("org.trigpoint.assessment..")
            .layer("claims")
            .definedBy("org.trigpoint.claims..")
            .layer("figure")
            .definedBy("org.trigpoint.figure..")
            .layer("report")
            .definedBy("org.trigpoint.report..")
            .layer("desktop")
            .definedBy("org.trigpoint.desktop..")
            .layer("command")
            .definedBy("org.trigpoint.command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desktop")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("desktop", "command")
            .whereLayer("figure")
            .mayOnlyBeAccessedByLayers("report", "desktop", "command")
            .whereLayer("claims")
            .mayOnlyBeAccessedByLayers("report", "desktop", "command")
            .whereLayer("assessment")
            .mayOnlyBeAccessedByLayers("report", "desktop", "command")
            .whereLayer("question")
            .mayOnlyBeAccessedByLayers("assessment", "figure", "report", "desktop", "command")
            .whereLayer("workspace")
            .mayOnlyBeAccessedByLayers("question", "assessment", "desktop", "command")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("workspace", "question")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("workspace", "desktop", "command")
            .whereLayer("people")
            .mayOnlyBeAccessedByLayers("question", "assessment", "figure", "report", "desktop", "command")
            .whereLayer("place")
            .mayOnlyBeAccessedByLayers("workspace", "people", "question", "assessment", "figure", "report", "desktop",
                    "command")
            .whereLayer("statistics")
            .mayOnlyBeAccessedByLayers("place", "people", "claims", "question", "assessment",
                    "figure", "report", "desktop", "command");

    @ArchTest
    static final ArchRule theModelUsesTheJdkOnly = classes().that()
            .resideInAPackage("org.trigpoint.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.trigpoint.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule tasksUseTheJdkOnly = classes().that()
            .resideInAPackage("org.trigpoint.task..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.trigpoint.task..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule javaFxStaysOnTheDesktop = noClasses().that()
            .resideOutsideOfPackage("org.trigpoint.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("the same engine runs from the command line");

    @ArchTest
    static final ArchRule chartsStayInFigures = noClasses().that()
            .resideOutsideOfPackage("org.trigpoint.figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree.chart..", "org.jfree.data..", "org.apache.batik..")
            .because("a screen and a page know figures, not how they are drawn");

    @ArchTest
    static final ArchRule sqlStaysInTheStore = noClasses().that()
            .resideOutsideOfPackages("org.trigpoint.store..", "org.trigpoint.intake.spatial..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("the workspace has one keeper; a GeoPackage is read as the SQLite file it is");

    @ArchTest
    static final ArchRule noNetwork = noClasses().should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("the laptop stands alone");

    @ArchTest
    static final ArchRule roomsDoNotCircle = slices().matching("org.trigpoint.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("org.trigpoint.desktop.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("org.trigpoint.desktop.work..",
                    "org.trigpoint.desktop.session..", "org.trigpoint.desktop.control.."));

    @ArchTest
    static final ArchRule desktopPartsBuildOnEachOther = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("work")
            .definedBy("org.trigpoint.desktop.work..")
            .layer("session")
            .definedBy("org.trigpoint.desktop.session..")
            .layer("control")
            .definedBy("org.trigpoint.desktop.control..")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("control")
            .whereLayer("control")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses().that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .resideInAnyPackage("org.trigpoint.desktop.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("they are tested without a window");

    @ArchTest
    static final ArchRule oneClassCrossesToTheScreen = noClasses().that()
            .doNotHaveFullyQualifiedName("org.trigpoint.desktop.work.Work")
            .should()
            .accessTargetWhere(JavaAccess.Predicates.targetOwner(equivalentTo(Platform.class))
                    .and(JavaAccess.Predicates.target(HasName.Predicates.name("runLater"))));

    @ArchTest
    static final ArchRule noDrawers = noClasses().should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..")
            .because("a drawer is a room without an idea");
}
