// The text faces come after the first card stands: until then metric twins of the system hold their place.
import '../../assets/fonts/fonts.css';
