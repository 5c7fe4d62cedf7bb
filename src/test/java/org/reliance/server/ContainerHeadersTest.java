package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.core.StandardHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** The container alone, asked over a bare connection what no client would ask it. */
class ContainerHeadersTest {

    private static final Deployment DEPLOYMENT = new Deployment(PublicAddress.parse("https://charts.example"));
    private static final SecurityHeaders HEADERS = new SecurityHeaders(DEPLOYMENT);

    private static Optional<WebServer> server = Optional.empty();

    @BeforeAll
    static void start() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new ContainerHeaders(HEADERS).customize(factory);
        factory.addContextCustomizers(context -> ((StandardHost) context.getParent()).setErrorReportValveClass(""));
        new ContainerErrors().customize(factory);
        WebServer started = factory.getWebServer(
                context -> new ServletRegistrationBean<>(new Hello(), "/hello").onStartup(context));
        started.start();
        server = Optional.of(started);
    }

    @AfterAll
    static void stop() {
        server.ifPresent(WebServer::destroy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no request at all            | 400 | GARBAGE",
                "an odd method                | 400 | G@T /hello HTTP/1.1\\r\\nHost: localhost",
                "an odd character             | 400 | GET /a\\u007cb HTTP/1.1\\r\\nHost: localhost",
                "a backslash                  | 400 | GET /a\\b HTTP/1.1\\r\\nHost: localhost",
                "a hidden slash               | 400 | GET /a%2fb HTTP/1.1\\r\\nHost: localhost",
                "a broken escape              | 400 | GET /a%zz HTTP/1.1\\r\\nHost: localhost",
                "a zero                       | 400 | GET /a%00 HTTP/1.1\\r\\nHost: localhost",
                "a way out                    | 400 | GET /../../etc HTTP/1.1\\r\\nHost: localhost",
                "no host                      | 400 | GET /hello HTTP/1.1\\r\\nAccept: */*",
                "two hosts                    | 400 | GET /hello HTTP/1.1\\r\\nHost: a\\r\\nHost: b",
                "a host with markup           | 400 | GET /hello HTTP/1.1\\r\\nHost: <script>",
                "another host in the address  | 400 | GET http://evil.example/ HTTP/1.1\\r\\nHost: localhost",
                "a header without a name      | 400 | GET /hello HTTP/1.1\\r\\nHost: localhost\\r\\nB@d header",
                "a control character          | 400 | GET /hello HTTP/1.1\\r\\nHost: localhost\\r\\nA: \\u0001",
                "a length that is no number   | 400 | POST /hello HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: x",
                "an unknown coding            | 400 | POST /hello HTTP/1.1\\r\\nHost: localhost\\r\\nTransfer-Encoding: x",
                "an unknown expectation       | 417 | GET /hello HTTP/1.1\\r\\nHost: localhost\\r\\nExpect: x",
                "a later version              | 400 | GET /hello HTTP/9.9\\r\\nHost: localhost",
                "a tunnel                     | 400 | CONNECT a:1 HTTP/1.1\\r\\nHost: localhost",
                "what is not there            | 404 | GET /nothing HTTP/1.1\\r\\nHost: localhost",
                "an echo                      | 405 | TRACE /hello HTTP/1.1\\r\\nHost: localhost",
            })
    void whatTheContainerRefusesIsAProblemWithEveryHeader(String what, int status, String request) throws IOException {
        Answer answer = ask(
                request.replace("\\r\\n", "\r\n").replace("\\u0001", "\u0001").replace("\\u007c", "|"));

        assertThat(answer.status()).isEqualTo(status);
        HeaderList.check("https", answer.headers(), HeaderList.Kind.OTHER);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("<", "script", "Tomcat", "java");
    }

    @Test
    void headersTooLongAreToldSo() throws IOException {
        Answer answer = ask("GET /hello HTTP/1.1\r\nHost: localhost\r\nA: " + "a".repeat(100_000));

        assertThat(answer.status()).isIn(400, 431);
        HeaderList.check("https", answer.headers(), HeaderList.Kind.OTHER);
    }

    @Test
    void whatIsAnsweredHasThemToo() throws IOException {
        for (String request : new String[] {"GET /hello HTTP/1.1", "OPTIONS * HTTP/1.1", "HEAD /hello HTTP/1.1"}) {
            Answer answer = ask(request + "\r\nHost: localhost");

            assertThat(answer.status()).isEqualTo(200);
            HeaderList.check("https", answer.headers(), HeaderList.Kind.OTHER);
        }
    }

    private static Answer ask(String head) throws IOException {
        int port = server.orElseThrow().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private static final class Hello extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("hello");
        }
    }
}
