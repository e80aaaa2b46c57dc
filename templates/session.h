// The files of bash/session, one after the other, inside a list of bytes.
#embed "bash/session/begin.bash"
    , '\n',
#embed "bash/session/save.bash"
    , '\n',
#embed "bash/session/prepare.bash"
    , '\n',
#embed "bash/session/confine.bash"
