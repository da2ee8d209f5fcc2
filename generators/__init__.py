"""Writers of code and text: grounded captions, explained code, and (later) what models write."""
