"""`python -m thidua_cli`: the same front door as the command `thidua`."""

from thidua_cli.front import main

main()
