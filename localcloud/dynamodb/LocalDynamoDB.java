import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Starts DynamoDB Local on loopback: its own -port listens on every address of the machine, and no flag forbids it.
 * With --until-eof as its first argument it ends with its standard input, so that it cannot outlive who started it.
 */
public class LocalDynamoDB {
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("--until-eof")) {
            arguments = Arrays.copyOfRange(arguments, 1, arguments.length);
            Thread watch = new Thread(LocalDynamoDB::exitAtEOF);
            watch.setDaemon(true);
            watch.start();
        }
        DynamoDBProxyServer proxy = ServerRunner.createServerFromCommandLineArgs(arguments);
        var field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        for (Connector connector : ((Server) field.get(proxy)).getConnectors()) {
            ((ServerConnector) connector).setHost("127.0.0.1");
        }
        proxy.start();
    }

    private static void exitAtEOF() {
        try {
            while (System.in.read() >= 0) {
                // whatever comes says only that somebody is there
            }
        } catch (IOException e) {
            // as good as the end
        }
        Runtime.getRuntime().halt(0);
    }
}
