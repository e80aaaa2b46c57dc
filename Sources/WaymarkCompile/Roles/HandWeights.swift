extension RoleWeights {
  /// What a reader would give each cue, before any label is looked at.
  ///
  /// A weight is the logarithm of odds, roughly: 1 makes a role three times as likely. `make fit` starts here and writes
  /// `FittedWeights.swift`; a cue that has no row there keeps its row here.
  static let hand = """
    cue                       command file-content  output console-session code-sample admonition   other
    start                         0.6            0       0            -1.5        -1.2         -6    -1.5
    # The body.
    prompts-only                    4           -2      -1               0           0          0       0
    prompts-and-output           -1.5           -3     0.5               7           0          0       0
    known-command-first           1.5         -0.8    -1.2               0           0          0       0
    known-commands                  2         -0.5      -1               0           0          0       0
    calls-known-programs          1.2         -0.4    -0.6               0           0          0       0
    no-shell                     -0.8            0       0               0           0          0       0
    command-and-output             -1            0       0             5.5           0          0       0
    opens-editor                  2.5           -2      -2               0          -1          0       0
    shebang                        -4            4      -1               0           0          0       0
    ini-section                    -3            3       0               0           0          0       0
    key-values                     -2          2.5     0.5               0           0          0       0
    assignments                  -0.5          1.5       0               0           0          0       0
    shell-assignments               2           -1       0               0           0          0       0
    colon-pairs                  -2.5          1.6       1               0           0          0       0
    json                         -2.5          1.5     1.2               0           0          0       0
    markup                       -2.5          2.5     0.3               0           0          0       0
    directives                     -2          2.5       0               0           0          0       0
    keywords                       -2            2       0               0           0          0       0
    host-format                    -3          3.2       0               0           0          0       0
    bare-words                   -1.5          1.5     0.8               0           0          0       0
    comments-only                -1.5            1       0               0         1.2          0       0
    table                          -3            0     3.5               0           0          0       0
    columns                      -1.5            0     1.5               0           0          0       0
    log                            -3           -1       4               0           0          0       0
    listing                        -3           -1       4               0           0          0       0
    tree                           -3         -0.5     1.5               0           1          0       0
    tree-left-open                  0            0       0              -2         5.5          0       0
    complaint                      -3           -1       3               0           0          0       0
    prose-lines                    -2            0     1.5               0           0          0     0.5
    other-lines                  -0.8            0     0.8               0           0          0       0
    ellipsis                     -0.5            0     0.4               0         0.5          0       0
    sql                           3.5         -0.5      -1               0           0          0       0
    calls-of-program              2.5         -0.5    -0.5               0           0          0       0
    address-alone                  -2         -1.5     0.3               0           0          0     3.5
    editor-keys                    -3           -3      -2               0           0          0       6
    fields                         -2         -0.5       0               0         3.5          0       0
    waits-at-prompt                -2            0       3               0           0          0       0
    cut-off                        -3            0.2     0.4               0           0          0       0
    cut-off-twice                -4          0.5       2               0           0          0       0
    synopsis                       -3            0       0               0           5          0       0
    empty                          -3            0       0               0           0          0       2
    # The tag.
    tag-shell                     1.2            0    -0.6               0           0          0       0
    tag-console                   0.5            0     0.3             0.4           0          0       0
    tag-configuration            -1.2            2       0               0           0          0       0
    tag-data                     -0.8          0.8     0.6               0           0          0       0
    tag-source                   -0.6          1.6       0               0         0.4          0       0
    tag-output                     -4           -2       5             0.5           0          0       0
    tag-powershell                3.5            0       0               0           0          0       0
    tag-sql                       1.8            0       0               0           0          0       0
    tag-diff                       -2          2.5       0               0           0          0       0
    tag-plain                      -1          0.4     0.6               0           0          0       0
    tag-admonition                  0            0       0               0           0         12       0
    tag-diagram                    -4            0       0               0           4          0       0
    titled-with-file             -1.5            3       0               0           0          0       0
    preformatted-html            -0.5            0     0.8               0           0          0       0
    # The prose.
    says-run                        1         -0.2    -0.3               0           0          0       0
    says-run-for-sure             1.5         -0.7    -0.5               0           0          0       0
    says-look-for                -0.5         -1.5     1.5               0         0.8          0       0
    fold-says-output               -2         -1.5       4              -2           0          0       0
    says-content                 -0.6            1       0               0           0          0       0
    says-content-for-sure        -1.2          1.6    -0.6               0           0          0       0
    says-output                  -0.5            0       1               0           0          0       0
    says-output-for-sure           -1         -0.6     1.8               0           0          0       0
    says-sample                     0            0     0.2               0         0.6          0       0
    says-old-text                -0.3          0.2       0               0         0.6          0       0
    says-answers                 -0.4            0       0               0           0          0       1
    says-only-example               0            0       0               0         1.5          0       0
    says-example-output             0            0       3            -1.5           0          0       0
    says-never-apply               -1           -1       0               0           4          0       0
    sample-without-file             0         -0.8       0               0         1.5          0       0
    says-variable                   2            0       0               0           0          0       0
    path-introduces              -0.8          1.8       0               0           0          0       0
    path-in-lead                    0          0.5       0               0           0          0       0
    # The neighbours.
    editor-before                  -1          1.8    -0.8               0           0          0       0
    editor-touches               -0.8          1.5       0               0           0          0       0
    command-touches                 0         -0.5     0.8               0           0          0       0
    command-before                  0            0     0.2               0           0          0       0
    heading-names-file              0          0.8       0               0           0          0       0
    content-before                  0          0.3    -0.4               0           0          0       0
    repeats-command-before          0            0       5              -2           0          0       0
    example-of-block-before        -1         -1.5       0               0           6          0       0
    shaped-as-content-before     -0.5          1.5       0               0           0          0       0
    new-text-follows                0           -1       0               0           6          0       0
    made-executable-next         -2.5          3.5      -1               0           0          0       0
    option-alone                   -2            0       0               0           3          0       0
    arrows                         -1           -1       0               0         2.5          0       0
    """
}
