package org.trigpoint.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.command.TrigpointCommand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// No journey opens a socket, asks for a name, or so much as asks which proxy to use. Java's own doors are guarded from
/// inside; where strace is there, the whole process is watched from outside too.
class OfflineTest {
    private static final String TRIED = "tried the network: ";

    @TempDir
    Path folder;

    /// Whatever is asked of the network is written down and refused.
    public static final class Guard extends SelectorProvider {
        static final Queue<String> TRIES = new ConcurrentLinkedQueue<>();

        private static IOException refuse(String what) {
            TRIES.add(what);
            return new IOException("no network");
        }

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw refuse("datagram");
        }

        @Override
        public DatagramChannel openDatagramChannel(java.net.ProtocolFamily family) throws IOException {
            throw refuse("datagram");
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw refuse("pipe");
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw refuse("selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw refuse("server");
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refuse("socket");
        }
    }

    /// The main job and the commands around it, as a program of its own under the guards.
    public static final class Journeys {
        private Journeys() {}

        /// @param arguments the sample data and a folder to work in
        public static void main(String[] arguments) throws IOException {
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI address) {
                    Guard.TRIES.add("proxy");
                    return List.of(Proxy.NO_PROXY);
                }

                @Override
                public void connectFailed(URI address, SocketAddress socket, IOException failure) {
                    Guard.TRIES.add("connection");
                }
            });
            Path out = Path.of(arguments[1]);
            String workspace = out.resolve("w.trigpoint").toString();
            Path linked = Files.writeString(out.resolve("linked.xlsx"), """
                    <!DOCTYPE table [<!ENTITY e SYSTEM "http://127.0.0.1:9/x">]>
                    <html xmlns:xi="http://www.w3.org/2001/XInclude"><link rel="stylesheet" href="http://127.0.0.1:9/s">
                    <body><img src="http://127.0.0.1:9/i"><xi:include href="http://127.0.0.1:9/x"/><table>
                    <tr><td>Crime Number</td><td>Offence Group</td><td>Date Recorded</td></tr>
                    <tr><td>=WEBSERVICE("http://127.0.0.1:9")</td><td>Burglary &e;</td><td>01/04/2012</td></tr>
                    </table></body></html>
                    """);
            for (List<String> command : List.of(List.of("new", workspace),
                    List.of("import", workspace, arguments[0]), List.of("import", workspace, linked.toString()),
                    List.of("change", workspace, "--period", "FY2012/13", "--by", "category"),
                    List.of("report", workspace, "--out", out.resolve("report").toString()),
                    List.of("fact-sheet", workspace, "--out", out.resolve("sheet.pdf").toString()),
                    List.of("verify", workspace))) {
                int code = TrigpointCommand.run(command.toArray(String[]::new), _ -> 0);
                System.out.println("done " + command.getFirst() + " " + code);
            }
            Guard.TRIES.forEach(tried -> System.out.println(TRIED + tried));
            System.out.flush();
            System.exit(0);
        }
    }

    @Test
    void theGuardsSeeWhatTheyAreThereFor() {
        assertThat(InetAddress.getLoopbackAddress()).isNotNull();
        assertThat(new Guard()).satisfies(guard -> {
            try {
                guard.openSocketChannel();
            } catch (IOException e) {
                assertThat(Guard.TRIES).contains("socket");
            }
        });
        Guard.TRIES.clear();
    }

    @Test
    void noJourneyOpensASocket() throws IOException, InterruptedException {
        Path sample = Path.of("sample-data").toAbsolutePath();
        Path calls = folder.resolve("calls");
        List<String> command = new ArrayList<>(
                Child.command(folder, Journeys.class.getName(), List.of(sample.toString(), folder.toString())));
        command.set(command.indexOf("-Xmx256m"), "-Xmx768m");
        command.add(1, "-Djava.nio.channels.spi.SelectorProvider=" + Guard.class.getName());
        command.remove("-Dorg.sqlite.lib.path=" + folder); // unpacks it, as the program does
        Fault watched = canTrace()
                ? new Fault("watched", List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o", calls.toString(), "-e",
                        "trace=socket,connect,bind,sendto"), 2)
                : Fault.none("not watched from outside");
        Child.Said said = Child.run(watched, command, 0);
        assertThat(said.lines()).contains("done new 0", "done report 0", "done fact-sheet 0", "done verify 0");
        assertThat(said.after(TRIED)).isEmpty();
        if (Files.exists(calls)) {
            try (Stream<String> lines = Files.lines(calls)) {
                // when Java loads its network library it makes sockets, only to see whether the system knows IPv4 and
                // IPv6, and closes them; what counts is that none is ever given an address
                assertThat(lines.filter(line -> line.contains("AF_INET") && !line.contains(" socket("))).isEmpty();
            }
        }
    }

    private static boolean canTrace() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=socket",
                    "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
