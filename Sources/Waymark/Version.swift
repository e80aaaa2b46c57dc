/// The version of Waymark, as `waymark --version` prints it.
public enum Version {
  public static let current = "0.1.0"
}
