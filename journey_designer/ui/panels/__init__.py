"""What the side panel shows: the persona who travels, and the touchpoint that is selected."""
