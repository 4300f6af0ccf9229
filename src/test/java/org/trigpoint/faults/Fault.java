package org.trigpoint.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One fault, and how to bring it about.
///
/// @param words what happens, for the message of a failing test
/// @param prefix the program that brings it about, before the command; empty when the command is killed from outside
/// @param killAfter the share of the whole run after which the command is killed from outside; 2 for never
record Fault(String words, List<String> prefix, double killAfter) {

    private static final double NEVER = 2;
    private static final List<String> CALLS = List.of("pwrite64", "pwrite64", "pwrite64", "write", "fsync",
            "ftruncate", "rename", "unlink");
    private static final List<String> EXPORT_CALLS = List.of("write", "write", "write", "fsync", "rename", "mkdir",
            "unlink", "pwrite64");
    private static final List<String> ERRORS = List.of("ENOSPC", "EIO");

    /// Faults of every kind there are tools for, in turn.
    static List<Fault> several(int count, boolean tracing, Random random) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faults.add(switch (tracing ? i % 4 : i % 2) {
                case 0 -> kill(random.nextDouble());
                case 1 -> fullDisk(100 + random.nextInt(900));
                case 2 -> killAt(one(CALLS, random), 1 + random.nextInt(700));
                default -> failAt(one(CALLS, random), one(ERRORS, random), 1 + random.nextInt(700));
            });
        }
        return faults;
    }

    /// Faults of every kind there are tools for, in turn, for a program that starts, computes, and only then writes.
    static List<Fault> severalOfExports(int count, boolean tracing, Random random) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faults.add(switch (tracing ? i % 4 : 1 + i % 2 * 2) {
                case 0 -> killAt(one(EXPORT_CALLS, random), 1 + random.nextInt(20));
                case 1 -> kill(0.4 + 0.6 * random.nextDouble());
                case 2 -> failAt(one(EXPORT_CALLS, random), one(ERRORS, random), 1 + random.nextInt(20));
                default -> fullDisk(1 + random.nextInt(300));
            });
        }
        return faults;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /// Nothing is done to the program itself.
    static Fault none(String words) {
        return new Fault(words, List.of(), NEVER);
    }

    static Fault kill(double killAfter) {
        return new Fault("killed after " + Math.round(killAfter * 100) + "% of the time", List.of(), killAfter);
    }

    /// No file may grow beyond this, as on a disk that is full.
    static Fault fullDisk(int kibibytes) {
        return new Fault("no file beyond " + kibibytes + " KiB",
                List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"), NEVER);
    }

    static Fault killAt(String call, int nth) {
        return traced("killed at " + call + " number " + nth, call, "signal=SIGKILL:when=" + at(call, nth));
    }

    /// The call fails from then on, as when a disk is full or has come loose.
    static Fault failAt(String call, String error, int nth) {
        return traced(error + " from " + call + " number " + nth, call,
                "error=" + error + ":when=" + at(call, nth) + "+");
    }

    /// Most calls are writes; of the others there are a few only.
    private static int at(String call, int nth) {
        return switch (call) {
            case "pwrite64" -> nth;
            case "write" -> 1 + nth % 120;
            default -> 1 + nth % 10;
        };
    }

    private static Fault traced(String words, String call, String what) {
        return new Fault(words, List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call,
                "-e", "inject=" + call + ":" + what), NEVER);
    }
}
