export { Button, Empty, Failed, Forbidden, LinkButton, Loading, StateFace, useProblemText } from '../states';
export { AreaField, CheckField, InputField, SelectField, type Choice, type FieldText } from './Field';
export {
  BottomNav,
  Card,
  Facts,
  List,
  ListItem,
  Note,
  StateTag,
  type Tab,
  type Tone,
} from './layout';
export { FieldKit } from './FieldKit';
export { ProblemNote } from './ProblemNote';
export { RegionPicker } from './RegionPicker';
export { RegionSheet } from './RegionSheet';
export { Sheet } from './Sheet';
export { toast, Toasts } from './Toast';
export { useForm } from './useForm';
